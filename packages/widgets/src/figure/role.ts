/** The two subjects; each has one colour and one shape everywhere. */
export type Role = 'money' | 'people';
