/** Questions, findings and the whole answer. Knows the law's plain types, never the facts, Drools or Quarkus. */
package ancillary.findings;
