package hearsay.annotate;

/**
 * One arc of a sentence's basic Universal Dependencies tree.
 *
 * @param head index of the governing token in the sentence, from 0; -1 for the root
 * @param dependent index of the governed token, from 0
 * @param relation the relation's name, such as {@code nsubj:pass}
 */
public record Dependency(int head, int dependent, String relation) {}
