package hearsay.attribute;

import hearsay.annotate.Sentence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The rules over one sentence's dependency tree. Roles are sets of token indices; an empty set is a
 * role that is not there.
 */
final class SentenceRules {
  /** What one rule found. */
  record Match(BitSet source, BitSet cue, BitSet content, String rule, double confidence) {}

  private static final String[] SUBJECT = {"nsubj", "nsubj:pass", "csubj"};
  private final CueLexicon lexicon;
  private final DependencyTree tree;
  private final BitSet quoted;

  /**
   * @param quoted the tokens that stand in quotation marks, marks included
   */
  SentenceRules(CueLexicon lexicon, Sentence sentence, BitSet quoted) {
    this.lexicon = lexicon;
    this.tree = new DependencyTree(sentence);
    this.quoted = quoted;
  }

  List<Match> matches() {
    List<Match> found = new ArrayList<>();
    for (int token = 0; token < tree.size(); token++) {
      String frames = lexicon.frames(tree.lemma(token), tree.tag(token));
      if (frames.equals("n")) {
        noun(token).ifPresent(found::add);
      } else if (!frames.isEmpty() && !isAuxiliary(token)) {
        verb(token, frames).ifPresent(found::add);
      } else if (tree.text(token).equalsIgnoreCase("according")) {
        accordingTo(token).ifPresent(found::add);
      }
    }
    return withoutInner(found);
  }

  /**
   * "The bank warned that ...", "..., he said", "accused China of ...", "it has been reported that
   * ...".
   */
  private Optional<Match> verb(int verb, String frames) {
    BitSet cue = cueOf(verb);
    BitSet source = sourceOf(verb);
    source.andNot(cue);
    if (source.isEmpty() && frames.contains("s")) {
      source = besideQuotation(verb, cue);
    }
    BitSet content = new BitSet();
    String rule = "verb-clause";
    if (frames.contains("c") || frames.contains("s")) {
      content = clause(verb, cue, source);
    }
    if (content.isEmpty() && frames.contains("t")) {
      content = infinitive(verb);
      rule = "verb-infinitive";
    }
    if (content.isEmpty() && frames.contains("a")) {
      content = targetAndCharge(verb, cue);
      rule = "verb-charge";
    }
    if (content.isEmpty() && frames.contains("o")) {
      content = phrase(tree.child(verb, "obj"));
      rule = "verb-object";
    }
    if (content.isEmpty() && frames.contains("p")) {
      content = prepositional(verb, cue);
      rule = "verb-preposition";
    }
    if (content.isEmpty() && frames.contains("s") && !source.isEmpty()) {
      content = restOfSentence(verb, cue, source);
      rule = "verb-rest";
    }
    content.andNot(cue);
    content.andNot(source);
    boolean sourceNeeded = !rule.equals("verb-clause");
    if (content.isEmpty() || (sourceNeeded && source.isEmpty())) {
      return Optional.empty();
    }
    return Optional.of(new Match(source, cue, content, rule, source.isEmpty() ? 0.4 : 0.7));
  }

  /** "According to Eurostat, China accounted for ...". */
  private Optional<Match> accordingTo(int according) {
    int noun = tree.head(according);
    if (noun < 0 || noun < according || according + 1 >= tree.size()) {
      return Optional.empty();
    }
    BitSet cue = new BitSet();
    cue.set(according, according + 2);
    BitSet source = DependencyTree.run(tree.subtree(noun), noun);
    source.andNot(cue);
    BitSet content = new BitSet();
    int clause = tree.head(noun);
    if (clause >= 0) {
      content = DependencyTree.run(sentenceAround(source, cue), clause);
    }
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(new Match(source, cue, content, "according-to", 0.8));
  }

  /** "the minister's claim that ...". */
  private Optional<Match> noun(int noun) {
    OptionalInt clause =
        tree.children(noun, "acl", "ccomp", "dep")
            .filter(child -> tree.hasChild(child, "mark", "that"))
            .findFirst();
    if (clause.isEmpty()) {
      return Optional.empty();
    }
    BitSet cue = new BitSet();
    cue.set(noun);
    BitSet source = new BitSet();
    tree.child(noun, "nmod:poss")
        .ifPresent(owner -> source.or(DependencyTree.run(tree.subtree(owner), owner)));
    return Optional.of(new Match(source, cue, phrase(clause), "noun-clause", 0.4));
  }

  private boolean isAuxiliary(int token) {
    return tree.relation(token).startsWith("aux") || tree.relation(token).equals("cop");
  }

  /** The verb with its auxiliaries, negation, adverbs and particle, as far as they adjoin. */
  private BitSet cueOf(int verb) {
    BitSet parts = new BitSet();
    parts.set(verb);
    tree.children(verb, "aux", "aux:pass", "advmod", "compound:prt").forEach(parts::set);
    return DependencyTree.run(parts, verb);
  }

  private BitSet sourceOf(int verb) {
    boolean passive = tree.child(verb, "aux:pass", "nsubj:pass").isPresent();
    OptionalInt agent =
        passive
            ? tree.children(verb, "obl", "obl:agent")
                .filter(child -> tree.hasChild(child, "case", "by"))
                .findFirst()
            : tree.child(verb, SUBJECT);
    int governor = verb;
    for (int hops = 0; agent.isEmpty() && !passive && hops < 3; hops++) {
      String relation = tree.relation(governor);
      int head = tree.head(governor);
      if (head < 0) {
        break;
      }
      if (relation.equals("acl")) {
        agent = OptionalInt.of(head);
      } else if (List.of("conj", "advcl", "xcomp", "dep").contains(relation)) {
        agent = tree.child(head, SUBJECT);
        governor = head;
      } else {
        break;
      }
    }
    BitSet source = agent.isPresent() ? nounPhrase(agent.getAsInt()) : new BitSet();
    BitSet outsideQuotes = (BitSet) source.clone();
    outsideQuotes.andNot(quoted);
    if (outsideQuotes.isEmpty() && !quoted.get(verb)) {
      source.clear();
    }
    boolean expletive =
        source.cardinality() == 1 && tree.lemma(source.nextSetBit(0)).equals("it") && passive;
    return expletive ? new BitSet() : source;
  }

  /** The noun with what adjoins it, without relative clauses and without the "by" of an agent. */
  private BitSet nounPhrase(int noun) {
    BitSet tokens = tree.subtree(noun, child -> tree.relation(child).equals("acl:relcl"));
    tree.children(noun, "case")
        .filter(child -> tree.lemma(child).equals("by"))
        .forEach(tokens::clear);
    return DependencyTree.run(tokens, noun);
  }

  /**
   * Beside a quotation, where parsers go astray: the words between the verb and the next mark,
   * before it or after it.
   */
  private BitSet besideQuotation(int verb, BitSet cue) {
    BitSet source = new BitSet();
    if (quoted.isEmpty() || quoted.get(verb)) {
      return source;
    }
    for (int i = cue.nextSetBit(0) - 1; i >= 0 && isPlainWord(i); i--) {
      source.set(i);
    }
    if (source.isEmpty()) {
      for (int i = cue.length(); i < tree.size() && isPlainWord(i); i++) {
        source.set(i);
      }
    }
    return source;
  }

  private boolean isPlainWord(int token) {
    return !quoted.get(token) && tree.text(token).codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /**
   * The clause that depends on the verb, or, where the verb is a parenthesis, the clause around it.
   */
  private BitSet clause(int verb, BitSet cue, BitSet source) {
    OptionalInt clause = tree.child(verb, "ccomp");
    BitSet content = phrase(clause);
    if (clause.isEmpty() && tree.relation(verb).equals("parataxis") && tree.head(verb) >= 0) {
      content = sentenceAround(source, cue);
      content.andNot(tree.subtree(verb));
    }
    if (!content.isEmpty() && !quoted.get(verb)) {
      BitSet quotes = (BitSet) quoted.clone();
      if (quotes.intersects(content)) {
        content.or(quotes);
      }
    }
    return content;
  }

  private BitSet infinitive(int verb) {
    return phrase(
        tree.children(verb, "xcomp", "ccomp")
            .filter(child -> tree.hasChild(child, "mark", "to"))
            .findFirst());
  }

  private BitSet targetAndCharge(int verb, BitSet cue) {
    OptionalInt target = tree.child(verb, "obj", "nsubj:pass");
    BitSet content = new BitSet();
    if (target.isPresent()) {
      content.or(tree.subtree(target.getAsInt()));
      tree.children(verb, "obl", "advcl", "xcomp", "ccomp")
          .filter(child -> child > target.getAsInt() && child > verb)
          .filter(child -> !tree.hasChild(child, "case", "by"))
          .forEach(child -> content.or(tree.subtree(child)));
    }
    content.andNot(cue);
    return content;
  }

  private BitSet prepositional(int verb, BitSet cue) {
    OptionalInt object =
        tree.children(verb, "obl", "nmod", "advcl")
            .filter(child -> child > verb)
            .filter(child -> tree.children(child, "case", "mark").anyMatch(c -> c == cue.length()))
            .findFirst();
    BitSet content = phrase(object);
    if (!content.isEmpty()) {
      cue.set(content.nextSetBit(0));
      content.clear(content.nextSetBit(0));
    }
    return content;
  }

  /**
   * For verbs that hardly do anything but attribute: the quotations, else the longer side of the
   * sentence.
   */
  private BitSet restOfSentence(int verb, BitSet cue, BitSet source) {
    if (quoted.get(verb)) {
      return new BitSet();
    }
    if (!quoted.isEmpty()) {
      return (BitSet) quoted.clone();
    }
    int first = Math.min(source.nextSetBit(0), cue.nextSetBit(0));
    int last = Math.max(source.length(), cue.length());
    BitSet content = new BitSet();
    if (first > tree.size() - last) {
      content.set(0, first);
    } else {
      content.set(last, tree.size());
    }
    return content;
  }

  /** A phrase with all below it, but for a further clause that attributes by itself. */
  private BitSet phrase(OptionalInt head) {
    BitSet tokens = new BitSet();
    head.ifPresent(token -> tokens.or(tree.subtree(token, this::attributesByItself)));
    return tokens;
  }

  private boolean attributesByItself(int token) {
    return List.of("conj", "advcl", "parataxis").contains(tree.relation(token))
        && !lexicon.frames(tree.lemma(token), tree.tag(token)).isEmpty()
        && tree.child(token, SUBJECT).isPresent();
  }

  private BitSet sentenceAround(BitSet source, BitSet cue) {
    BitSet tokens = new BitSet();
    tokens.set(0, tree.size());
    tokens.andNot(source);
    tokens.andNot(cue);
    return tokens;
  }

  /** Outer layers only: a match whose cue lies in another's content is what that other says. */
  private static List<Match> withoutInner(List<Match> matches) {
    return matches.stream()
        .filter(
            inner -> matches.stream().noneMatch(outer -> outer.content().intersects(inner.cue())))
        .toList();
  }
}
