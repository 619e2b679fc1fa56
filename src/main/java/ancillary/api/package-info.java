/**
 * The REST resources and the problems they answer with. It may know everything but Drools.
 */
package ancillary.api;
