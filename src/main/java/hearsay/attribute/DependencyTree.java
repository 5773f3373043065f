package hearsay.attribute;

import hearsay.annotate.Dependency;
import hearsay.annotate.Sentence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** A sentence's dependency tree, asked by token index. */
final class DependencyTree {
  private final Sentence sentence;
  private final List<List<Integer>> children = new ArrayList<>();

  DependencyTree(Sentence sentence) {
    this.sentence = sentence;
    sentence.tokens().forEach(token -> children.add(new ArrayList<>()));
    for (Dependency arc : sentence.dependencies()) {
      if (arc.head() >= 0) {
        children.get(arc.head()).add(arc.dependent());
      }
    }
  }

  int size() {
    return sentence.tokens().size();
  }

  int head(int token) {
    return sentence.dependencies().get(token).head();
  }

  String relation(int token) {
    return sentence.dependencies().get(token).relation();
  }

  String tag(int token) {
    return sentence.tokens().get(token).tag();
  }

  String lemma(int token) {
    return sentence.tokens().get(token).lemma();
  }

  String text(int token) {
    return sentence.tokens().get(token).text();
  }

  /** The token's dependents by one of the relations, in text order. */
  IntStream children(int token, String... relations) {
    List<String> wanted = List.of(relations);
    return children.get(token).stream()
        .mapToInt(Integer::intValue)
        .filter(child -> wanted.isEmpty() || wanted.contains(relation(child)));
  }

  OptionalInt child(int token, String... relations) {
    return children(token, relations).findFirst();
  }

  boolean hasChild(int token, String relation, String lemma) {
    return children(token, relation).anyMatch(child -> lemma(child).equals(lemma));
  }

  /** The token and all below it, without the branches whose top the predicate names. */
  BitSet subtree(int token, IntPredicate pruned) {
    BitSet found = new BitSet(size());
    List<Integer> agenda = new ArrayList<>(List.of(token));
    while (!agenda.isEmpty()) {
      int next = agenda.remove(agenda.size() - 1);
      if (!found.get(next)) {
        found.set(next);
        children.get(next).stream().filter(child -> !pruned.test(child)).forEach(agenda::add);
      }
    }
    return found;
  }

  BitSet subtree(int token) {
    return subtree(token, child -> false);
  }

  /** The run of set tokens without a gap that holds the token. */
  static BitSet run(BitSet tokens, int token) {
    BitSet run = new BitSet();
    run.set(tokens.previousClearBit(token) + 1, tokens.nextClearBit(token));
    return run;
  }
}
