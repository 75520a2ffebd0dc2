// What may cross the thread border, said to the compiler. Structured clone throws on functions,
// symbols and promises and strips a class instance of its methods: none may be in the contract.

type Scalar = string | number | bigint | boolean | null | undefined;

/** These cross whole, although they are no plain objects. */
type Whole = Blob | ArrayBuffer | ArrayBufferView;

/** The parts of `Value`, at any depth, that do not survive structured clone. */
type Uncloneable<Value> = Value extends Scalar | Whole
  ? never
  : Value extends symbol | ((...parameters: never) => unknown) | PromiseLike<unknown>
    ? Value
    : Value extends readonly (infer Item)[]
      ? Uncloneable<Item>
      : { [Key in keyof Value]-?: Uncloneable<Value[Key]> }[keyof Value];

/** A parameter is cloned, or it is a callback: a proxy of it crosses, and is given clones. */
type UncloneableParameter<Value> = Value extends (...given: infer Given) => void
  ? Uncloneable<Given[number]>
  : Uncloneable<Value>;

type Method<Candidate> = Candidate extends (...parameters: infer Given) => Promise<infer Answer>
  ? [Uncloneable<Answer> | UncloneableParameter<Given[number]>] extends [never]
    ? Candidate
    : never
  : never;

/**
 * `Api` as it can be asked from another thread: a method that takes or promises what cannot cross,
 * or promises nothing, is `never`. So `Api extends CrossThread<Api>` says that all of it can.
 */
export type CrossThread<Api> = { [Name in keyof Api]: Method<Api[Name]> };
