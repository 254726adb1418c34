/** The pages of tenders: the list, the tender itself, drafting section by section, questions and addenda. */
package org.karvan.tender.web;
