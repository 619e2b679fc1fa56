/**
 * What is looked for in a rule book beyond what keeps it from becoming active: each rule of its own, each explained in
 * one document. It reads files and rules as text, and runs nothing but the plan of a case.
 */
package ancillary.workbench.lint;
