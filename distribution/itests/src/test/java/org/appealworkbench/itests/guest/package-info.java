/** Code that a third party might bring: tests pack it into plug-ins. */
package org.appealworkbench.itests.guest;
