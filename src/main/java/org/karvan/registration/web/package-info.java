/** The pages of registration: signing up, the task list and its sections, the review, the screening and the directory. */
package org.karvan.registration.web;
