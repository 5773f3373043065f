package hearsay.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hearsay.article.Article;
import hearsay.claim.Claim;
import hearsay.jsonl.ClaimWriter;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the text, its records keep the contract and cut their words. */
class ExtractionProperties {
  private static final List<String> PIECES =
      List.of(
          "The ministry said",
          " that ",
          "the pumps",
          " were sold",
          ", he said, ",
          "\u201c",
          "\u201d",
          "\"",
          "''",
          "\u2018",
          "\u2019",
          ".",
          " ",
          "\n",
          "\r\n",
          "\n\n",
          "\u00a0",
          "\u00ad",
          "\ud83d\ude00",
          "\ud835\udd18",
          "\u200b",
          "\ufeff",
          "\u202e",
          "e\u0301",
          "according to ",
          "Eurostat",
          " accused China of ",
          "$5-7 million",
          "\u20ac92bn",
          "last month",
          "in 2024",
          "It has been reported",
          "?",
          "!",
          ":",
          " - ",
          "\u2022 ",
          "(PLA)",
          "\u0000",
          "\t",
          "A.",
          "Co.");

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(40).map(p -> String.join("", p));
  }

  @Property(tries = 200)
  void records_keep_the_contract(@ForAll("texts") String text) {
    Article article = Article.of("a", text, null);
    List<Claim> claims = Extraction.extractor().extract(article);
    List<JsonNode> records = new ArrayList<>();
    for (Claim claim : claims) {
      JsonNode record = Extraction.json(ClaimWriter.toLine(claim));
      RecordChecks.checkClaim(record, text);
      records.add(record);
    }
    RecordChecks.checkLayers(records);
    assertThat(claims).isSortedAccordingTo(Claim.ORDER).doesNotHaveDuplicates();
    RecordChecks.checkTags(
        Extraction.json(ClaimWriter.toLine(Extraction.extractor().tag(article))), text);
  }

  /** Both signs are unknown to the model and one code point; the second is two UTF-16 units. */
  @Property(tries = 30)
  void an_astral_character_counts_as_one(@ForAll("texts") String text) {
    List<Claim> basic = Extraction.extractor().extract(Article.of("a", "\u2e0e\n\n" + text, null));
    List<Claim> astral =
        Extraction.extractor().extract(Article.of("a", "\ud834\udf06\n\n" + text, null));
    assertThat(astral)
        .extracting(claim -> claim.content().spans())
        .containsExactlyElementsOf(basic.stream().map(claim -> claim.content().spans()).toList());
    assertThat(astral)
        .extracting(claim -> claim.sentences())
        .containsExactlyElementsOf(basic.stream().map(Claim::sentences).toList());
  }
}
