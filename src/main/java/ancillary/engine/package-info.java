/**
 * Reads the rule book, checks and builds it, and assesses a case against it; it asks and the rules answer. The one
 * package that knows Drools; it knows facts, law and findings, and neither the web nor the day it is.
 */
package ancillary.engine;
