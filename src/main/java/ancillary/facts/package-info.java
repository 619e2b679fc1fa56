/** The case in the statute's own nouns: immutable records, each knowing its JSON pointer and its parent's. Knows Java and the typed values of law. */
package ancillary.facts;
