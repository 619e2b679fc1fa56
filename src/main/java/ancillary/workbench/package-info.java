/**
 * What policy people run: check a rule book, try a change, see which answers it moves. It works on files without the
 * web server, and knows no Drools session and no web framework.
 */
package ancillary.workbench;
