package org.appealworkbench.api.workflow;

/**
 * How far a batch is.
 *
 * @param cases how many are through
 * @param problems of those, how many have an error
 * @param failed of those, how many could not be worked on
 * @param share of the input that is read, from 0 to 1; 0 where its size is not known
 */
public record BatchProgress(long cases, long problems, long failed, double share) {}
