/**
 * The pages a court, a prosecutor or a probation officer reads. They may know everything but Drools.
 */
package ancillary.web;
