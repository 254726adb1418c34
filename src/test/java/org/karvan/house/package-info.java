/** The rules of the house, held by a machine: floors, doors, pages, texts, tables of life cycles and their diagrams. */
package org.karvan.house;
