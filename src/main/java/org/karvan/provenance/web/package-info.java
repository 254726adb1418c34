/** The pages of provenance: naming mine titles, and showing them to those who review. */
package org.karvan.provenance.web;
