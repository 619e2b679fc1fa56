/**
 * The subset of DRL this house speaks, as a small tree of its own. A rule file is allowed exactly if it can be read
 * into the tree; what is not named here is refused. Knows the Drools parser, to compare readings, and nothing of
 * sessions.
 */
package ancillary.engine.drl;
