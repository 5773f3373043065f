package hearsay.annotation;

import hearsay.annotation.Region.Role;
import hearsay.article.Article;
import hearsay.claim.ArticleTags;
import hearsay.claim.Claim;
import hearsay.claim.ClaimId;
import hearsay.claim.ClaimInText;
import hearsay.claim.ClaimKey;
import hearsay.claim.CodePointSpan;
import hearsay.claim.Content;
import hearsay.claim.Cue;
import hearsay.claim.Form;
import hearsay.claim.Source;
import hearsay.claim.SourceType;
import hearsay.claim.Stance;
import hearsay.error.UserException;
import hearsay.resolve.SourceOrganization;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes gold claims of what people have annotated: every content is one. What a region does not say
 * is worked out: a source's name is its words, its kind unnamed; a cue's lemma its words, its
 * stance other; a content's form from its quotation marks. Confidence is not there.
 */
public final class GoldClaims {
  private final Article article;
  private final AnnotatedClaims annotated;
  private final ClaimInText text;
  private final ClaimTags tags;

  private GoldClaims(Article article, AnnotatedClaims annotated, ArticleTags tags) {
    this.article = article;
    this.annotated = annotated;
    text = new ClaimInText(article.text());
    this.tags = new ClaimTags(tags);
  }

  /**
   * In the order of records.
   *
   * @param tags of the article, of which each claim gets its own, as it does of its sentences
   * @throws UserException if a value is none of the contract's, or a place is not in the article
   */
  public static List<Claim> of(Article article, AnnotatedClaims annotated, ArticleTags tags)
      throws UserException {
    return new GoldClaims(article, annotated, tags).claims();
  }

  private List<Claim> claims() throws UserException {
    Map<String, Claim> byRegion = new HashMap<>();
    for (Region region : annotated.regions()) {
      if (region.role() == Role.CONTENT) {
        byRegion.put(region.id(), claim(region, null));
      }
    }
    List<Claim> claims = new ArrayList<>();
    for (Region region : annotated.regions()) {
      if (region.role() == Role.CONTENT) {
        Region through = annotated.linked(region, Link.Kind.VIA);
        Claim via = through == null ? null : byRegion.get(through.id());
        claims.add(claim(region, via == null ? null : via.id()));
      }
    }
    claims.sort(Claim.ORDER);
    return claims.stream().distinct().toList();
  }

  private Claim claim(Region region, @Nullable String via) throws UserException {
    String words = words(region);
    Content content = new Content(words, region.spans(), form(region, words));
    Region from = annotated.linked(region, Link.Kind.SOURCE);
    Region by = annotated.linked(region, Link.Kind.CUE);
    Source source = from == null ? null : source(from);
    Cue cue = by == null ? null : cue(by);
    List<CodePointSpan> spokenFrom = source == null ? List.of() : source.spans();
    List<CodePointSpan> saidBy = cue == null ? List.of() : cue.spans();
    ClaimTags.Of own = tags.of(spokenFrom, saidBy, content.spans());
    return new Claim(
        ClaimId.of(article.id(), spokenFrom, saidBy, content.spans()),
        ClaimKey.of(source == null ? "" : source.text(), cue == null ? "" : cue.text(), words),
        article.id(),
        article.metadata().title(),
        article.metadata().publisher(),
        article.metadata().url(),
        article.published(),
        source,
        cue,
        content,
        SourceOrganization.with(own.organizations(), source, content.spans()),
        own.dates(),
        own.money(),
        own.sentences(),
        null,
        via);
  }

  private Source source(Region region) throws UserException {
    String words = words(region);
    Map<String, String> features = region.features();
    return new Source(
        words,
        region.spans(),
        features.getOrDefault(Region.NAME, words),
        features.get(Region.SPEAKER_ROLE),
        features.get(Region.AFFILIATION),
        value(SourceType.class, features.getOrDefault(Region.TYPE, SourceType.UNNAMED.key())));
  }

  private Cue cue(Region region) throws UserException {
    String words = words(region);
    return new Cue(
        words,
        region.spans(),
        region.features().getOrDefault(Region.LEMMA, words.toLowerCase(Locale.ROOT)),
        value(Stance.class, region.features().getOrDefault(Region.STANCE, Stance.OTHER.key())));
  }

  private Form form(Region region, String words) throws UserException {
    String said = region.features().get(Region.FORM);
    return said == null ? QuotedForm.of(article, region.spans(), words) : value(Form.class, said);
  }

  private String words(Region region) throws UserException {
    List<String> pieces = region.spans().stream().map(text::cut).toList();
    if (pieces.contains("")) {
      throw new UserException(
          article.id() + ": an annotation lies beyond the end of the text; is it of this article?");
    }
    return String.join(" ", pieces);
  }

  private <E extends Enum<E>> E value(Class<E> type, String said) throws UserException {
    try {
      return Enum.valueOf(type, said.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new UserException(
          article.id() + ": " + said + " is no " + type.getSimpleName().toLowerCase(Locale.ROOT),
          e);
    }
  }
}
