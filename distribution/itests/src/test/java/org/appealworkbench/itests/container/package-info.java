/** Tests that run inside the framework, among the bundles of the product. */
package org.appealworkbench.itests.container;
