/**
 * The start of a day: to a visitor, what Karvan is and which tenders are open; to somebody signed in, what waits for
 * him.
 *
 * <p>Home knows no feature by name: each tells by a {@link org.karvan.workflow.TodoSource} what waits for whom. Words:
 * a <em>to-do</em> is a verb, a thing, a due time and an age. Neighbours: the uppermost floor of the portal itself.
 */
package org.karvan.home;
