/** Provisions, criteria, periods, citations and typed values: plain types that know nothing but Java. */
package ancillary.law;
