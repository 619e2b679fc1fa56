/**
 * Small changes to rules, dated values and tables, each of which some case should notice. Mutants are made on the rules
 * as read and on sidecars and tables as text, and run by the second evaluator.
 */
package ancillary.workbench.mutate;
