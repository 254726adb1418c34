/**
 * What people are told: an inbox for everybody who can sign in, and mail beside it when the installation has a mail
 * server.
 *
 * <p>A feature that knows who is concerned by the steps of its life cycle answers as an
 * {@link org.karvan.notification.Audience}; it is asked in the step's transaction, so that what was told is told if and
 * only if the step was taken. Mail waits in an outbox and is sent afterwards: no mail server can undo what it is about.
 * Words: a <em>notice</em> is one line in somebody's inbox; a <em>mail</em> is its copy on the way to his address.
 * Neighbours: stands on {@code workflow} and {@code identity}; the features above call
 * {@link org.karvan.notification.Notices} or answer as an audience.
 */
package org.karvan.notification;
