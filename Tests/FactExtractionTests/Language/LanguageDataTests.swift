import ArticleModel
import Testing

@testable import FactExtraction

@Suite("The language's data")
struct LanguageDataTests {
  @Test(
    "Regular plurals of units",
    arguments: [
      ("mile", "miles"), ("inch", "inches"), ("foot", "feet"), ("square foot", "square feet"),
      ("mile per hour", "miles per hour"), ("box", "boxes"), ("penny", "pennies"), ("day", "days"),
      ("dish", "dishes"),
    ])
  func plurals(_ singular: String, _ plural: String) {
    #expect(Lexicon.plural(of: singular) == plural)
  }

  @Test(
    "Singulars of counted nouns",
    arguments: [
      ("homes", "home"), ("companies", "company"), ("matches", "match"), ("boxes", "box"),
      ("classes", "class"),
      ("ties", "tie"), ("bus", "bus"), ("crisis", "crisis"), ("glass", "glass"), ("users", "user"),
    ])
  func singulars(_ plural: String, _ singular: String) {
    #expect(GrammarInput.singular(of: plural) == singular)
  }

  @Test(
    "A locale's conventions follow from its language and region",
    arguments: [
      (nil, nil, false, false), ("en", nil, false, false), ("en-US", "US", false, false),
      ("en-GB", "GB", false, true),
      ("de-DE", "DE", true, true), ("de_CH", "CH", false, true), ("fr", nil, true, true),
      ("zh-Hans-CN", "CN", false, false),
      ("en-CA", "CA", false, false), ("", nil, false, false), ("und", nil, false, false),
    ] as [(String?, String?, Bool, Bool)])
  func conventions(_ locale: String?, _ region: String?, _ isDecimalComma: Bool, _ isDayFirst: Bool)
  {
    let conventions = LocaleConventions(locale: locale)
    #expect(conventions.region == region)
    #expect(conventions.isDecimalComma == isDecimalComma)
    #expect(conventions.isDayFirst == isDayFirst)
  }

  @Test(
    "Every currency of the data is a code of three capitals, each name a currency of the table or one that the euro replaced"
  )
  func currencies() throws {
    let lines = English.currencyTable.split(separator: "\n")
    #expect(lines.count > 150)
    for line in lines {
      let fields = line.drop { $0 == " " }.split(separator: ";")
      #expect(fields.count == 3, "\(line)")
      #expect(fields[0].utf8.count == 3 && fields[0].allSatisfy(\.isUppercase), "\(line)")
    }
    let lexicon = English.lexicon
    for code in ["USD", "EUR", "GBP", "JPY", "CNY", "INR", "DEM"] {
      #expect(lexicon.isCurrency(code: code))
    }
    #expect(!lexicon.isCurrency(code: "XXX"))
  }

  @Test("No two units have one code, and every symbol finds its unit")
  func units() {
    var data = LanguageData()
    English.addUnits(to: &data)
    #expect(Set(data.units.map(\.code)).count == data.units.count)
    for unit in data.units {
      #expect(!unit.name.isEmpty && unit.name == unit.name.lowercased())
      for symbol in unit.symbols {
        let found = English.lexicon.unit(symbol: symbol).map { English.lexicon.unit($0).code }
        #expect(found == unit.code, "\(symbol)")
      }
    }
    for compound in data.compounds {
      #expect(compound.factor > 1)
      for code in [compound.larger, compound.smaller] {
        #expect(
          English.lexicon.unit(code: code) != nil || TimeUnit.unit(code: code) != nil, "\(code)")
      }
    }
  }

  @Test("Phrases match the longest way, over hyphens and inner points")
  func phrases() {
    var vocabulary = Vocabulary()
    let phrases = Phrases(
      [("more than", 1), ("no more than", 2), ("sq. ft", 3), ("bringing … to", 4)],
      vocabulary: &vocabulary)
    func match(_ text: String, endingAt end: Int? = nil) -> Int? {
      let bytes = Array(text.utf8)
      var tokens: [Token] = []
      return bytes.withUnsafeBufferPointer { buffer in
        Lexer(text: buffer, vocabulary: vocabulary).appendTokens(of: 0..<buffer.count, to: &tokens)
        return tokens.withUnsafeBufferPointer { buffer in
          let view = TokenView(tokens: buffer, range: 0..<buffer.count)
          if end != nil { return phrases.match(view, endingBefore: buffer.count)?.payload }
          return phrases.match(view, at: 0)?.payload
        }
      }
    }
    #expect(match("more than five") == 1)
    #expect(match("no more than", endingAt: 3) == 2)
    #expect(match("sq ft") == 3)
    #expect(match("sq. ft") == 3)
    #expect(match("sq-ft") == 3)
    #expect(match("bringing the whole total to 5") == 4)
    #expect(match("bringing it. Up to 5") == nil)
    #expect(match("bringing one two three four five six seven eight nine ten to") == nil)
    #expect(match("more") == nil)
  }
}
