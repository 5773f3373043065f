package hearsay.coreference;

import hearsay.attribute.Attribution;
import hearsay.claim.SourceType;
import hearsay.grammar.NounPhrase;
import hearsay.mention.HeadNouns;
import hearsay.mention.NamedMention;
import hearsay.mention.NamedMentions;
import hearsay.mention.NounKind;
import hearsay.mention.Referent;
import hearsay.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Whom a claim's own content names, so that he is not its source under a description. */
final class NamedInContent {
  /** The most UTF-16 units before the name that a content begins with: a mark, an article. */
  private static final int LEADING = 6;

  private final NamedMentions mentions;
  private final HeadNouns headNouns;
  private final Observers observers;

  NamedInContent(String text, NamedMentions mentions, HeadNouns headNouns) {
    this.mentions = mentions;
    this.headNouns = headNouns;
    this.observers = new Observers(text, mentions.all());
  }

  /**
   * Those whom the content of a claim names; but of "Acme has won an order, the company announced"
   * the one it begins with may be meant.
   */
  Predicate<Referent> of(NounPhrase phrase, @Nullable Attribution claim) {
    Set<String> keys = new HashSet<>();
    for (Span piece : claim == null ? List.<Span>of() : claim.content()) {
      boolean before = piece.end() <= phrase.base().start();
      String noun = headNouns.singular(phrase.head().text());
      for (NamedMention mention : mentions.index().within(piece)) {
        boolean opens = mention.span().start() - piece.start() <= LEADING;
        boolean itself =
            before
                && opens
                && (GeneralNouns.meansCompany(noun) || mention.referent().nouns().contains(noun));
        boolean only = before && GeneralNouns.meansCompany(noun) && isOnlyBody(mention, piece);
        if (!itself && !only) {
          keys.add(mention.referent().key());
        }
      }
    }
    boolean firm = GeneralNouns.kinds(headNouns.of(phrase)).contains(NounKind.COMPANY);
    Predicate<Referent> others = PartyMembers.others(phrase);
    return referent ->
        keys.contains(referent.key())
            || (firm && observers.isOne(referent))
            || others.test(referent);
  }

  /**
   * Of "Three Acme executives will share it, the company said" Acme, where the article has told of
   * it before and no other body is named there.
   */
  private boolean isOnlyBody(NamedMention mention, Span content) {
    String key = mention.referent().key();
    boolean only =
        mentions.index().within(content).stream()
            .map(NamedMention::referent)
            .filter(one -> one.type() == SourceType.ORGANIZATION)
            .allMatch(one -> one.key().equals(key));
    return only
        && content.start() > 0
        && mention.referent().type() == SourceType.ORGANIZATION
        && mentions.index().within(new Span(0, content.start())).stream()
            .anyMatch(earlier -> earlier.referent().key().equals(key));
  }
}
