declare const brand: unique symbol;

/** Names a dump in addresses and in the history: eight or more letters and digits. */
export type KeptId = string & { readonly [brand]: 'KeptId' };
