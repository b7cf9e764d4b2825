import ArticleModel
import Testing

@testable import FactExtraction

/// What one article leaves behind for the next one: nothing but room.
@Suite struct `Workspaces of names` {
  private static let texts = [
    "Norvane Systems Inc. said Ada Thorpe of the World Storage Council (WSC) left. Thorpe is in Oslo.",
    "The Harbor plan is new. Boats fill the harbor. Émile Zolan met ÉMILE and émile in Harbor City.",
    "norvane and thorpe stand in lower case here, zolan too. Norvane grew. Thorpe spoke.",
    "In Rolls-Royce-Airbus talks Rolls-Royce won; H100, U.S. and O'Brien & Sons AI lost 5 GPUs.",
    "", "no names at all, only words like flarn and quib",
    "\u{FFFD}\u{0} Ω K \u{212A}en Łódź ŁÓDŹ łódź",
  ]

  @Test func `articles are recognized as each by itself, whatever came before`() {
    let alone = Self.texts.map { text in
      let lexicon = NameLexicon(English.lexicon, words: English.nameWords, units: [])
      let article = RecognizedArticle([(.paragraph, text)], tags: ["Harbor", "Flarn"])
      return RuleBasedRecognizer(lexicon, knownNames: English.knownNames)
        .entities(in: article.text)
    }
    for _ in 0..<2 {
      for first in Self.texts.indices {
        for second in Self.texts.indices {
          _ = RecognizedArticle(Self.texts[first])
          let article = RecognizedArticle(
            [(.paragraph, Self.texts[second])], tags: ["Harbor", "Flarn"])
          #expect(article.entities == alone[second])
        }
      }
    }
  }

  @Test func `several articles at the same time have a workspace each`() async {
    let expected = Self.texts.map { RecognizedArticle($0).entities }
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<64 {
        group.addTask {
          for (text, entities) in zip(Self.texts, expected) {
            #expect(RecognizedArticle(text).entities == entities)
          }
        }
      }
    }
  }

  @Test func `words in lower case count as by a dictionary, those of names aside`() {
    let article = RecognizedArticle(
      "The flarn of the Bank of England is a flarn. émile met Flarn iPhone users, MiB and 5m flarn."
    )
    var uses = WordUses()
    var words = WordTable(vocabulary: English.lexicon.vocabulary)
    uses.reserve(words.sharedCount)
    for _ in 0..<2 {
      NameText.with(
        tokens: article.text.tokens, sentences: article.text.sentenceTokens,
        bytes: article.text.article.text
      ) { text in
        let flarn = words.number(of: "flarn")
        let of = words.number(of: "of")
        uses.survey(text.tokens)
        uses.uncountLower(text.tokens[5], at: 5)
        uses.uncountLower(text.tokens[1], at: 1)
        uses.countUnknown(&words, in: text)
        #expect(article.text.string(text.tokens[5]) == "of")
        #expect(uses.withCounts { $0.lower(flarn) } == 2)
        #expect(uses.withCounts { $0.lower(of) } == 1)
        #expect(uses.withCounts { $0.lower(NameUnit.hyphenWord) } == 0)
        uses.clear(text.tokens, [])
        #expect(uses.withCounts { $0.lower(flarn) + $0.lower(of) } == 0)
      }
    }
  }
}
