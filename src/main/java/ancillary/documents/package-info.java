/**
 * Fills the templates of what users take away: notes, draft notices and report sections. It writes only what an
 * assessment says, and knows no Drools session and no web framework.
 */
package ancillary.documents;
