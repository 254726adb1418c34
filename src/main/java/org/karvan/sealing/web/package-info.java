/** The page of an opener's own key. */
package org.karvan.sealing.web;
