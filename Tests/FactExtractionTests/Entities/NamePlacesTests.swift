import ArticleModel
import CrossfootTestSupport
import Testing

@testable import FactExtraction

/// Where names begin and end, and of which kind they are.
@Suite struct `Places and kinds of names` {
  @Test(arguments: [
    "The deal with ⟦Norvane Inc.⟧ closed on Monday.",
    "Shares of ⟦Pellworth⟧ rose after the ⟦Quintar Group⟧ bid.",
    "A unit of ⟦Harrow & Pike⟧ makes the valves.",
    "Officials at the ⟦Ministry of Trade and Industry⟧ declined to comment.",
    "The ⟦Food and Drug Administration⟧ approved it.",
    "The loan came from the ⟦Central Bank of Kenya⟧ in May 2024.",
    "Rivals such as ⟦Brightwell⟧, ⟦Osprana⟧ and ⟦TelNova⟧ followed.",
    "The ⟦Ostra⟧-⟦Velmar⟧ deal surprised ⟦Ostra⟧ and ⟦Velmar⟧ alike.",
    "It borrowed from ⟦Velmar Bank⟧'s London office.",
    "Regulators fined ⟦OMV⟧, which said ⟦OMV⟧ would appeal.",
    "The ⟦Norvane⟧ CEO resigned.",
  ])
  func `organizations stand where they are marked`(_ marked: String) {
    let expected = MarkedText(marked)
    #expect(RecognizedArticle(expected.text).spans(of: .organization) == expected.spans)
  }

  @Test(arguments: [
    "Mr. ⟦Stonebrook⟧ declined to comment.",
    "President ⟦Ama Boakye⟧ signed the bill.",
    "Its founders, ⟦Ilse Varga⟧, ⟦Teo Brandmark⟧, and ⟦Runa McTavish⟧, left in 2021.",
    "The plan was drawn by ⟦Siobhan O'Rourke⟧ and ⟦José García⟧.",
    "We met ⟦Anneliese von Thurn⟧, a professor of law, on Tuesday.",
    "⟦J. K. Marlowe⟧ wrote the report; ⟦Marlowe⟧ said it was thin.",
    "Secretary of State ⟦Lena Hofbauer⟧ spoke first.",
    "Norvane Chief Executive ⟦Dario Quell⟧ said sales fell.",
    "⟦Theresa May⟧ resigned in May 2019.",
    "In June the board met ⟦Jun Takeda⟧ and ⟦Will Young⟧.",
  ])
  func `persons stand where they are marked, without their titles`(_ marked: String) {
    let expected = MarkedText(marked)
    #expect(RecognizedArticle(expected.text).spans(of: .person) == expected.spans)
  }

  @Test(arguments: [
    "The plant in ⟦Kelmsford⟧, ⟦Ohio⟧, opened last year.",
    "A ⟦Lagos⟧-based startup moved to ⟦São Paulo⟧.",
    "Prices in the ⟦U.S.⟧ and the ⟦UK⟧ rose; ⟦South Korea⟧ followed.",
    "It is headquartered in ⟦Brunnholm⟧ near the coast.",
  ])
  func `places stand where they are marked`(_ marked: String) {
    let expected = MarkedText(marked)
    #expect(RecognizedArticle(expected.text).spans(of: .place) == expected.spans)
  }

  @Test(arguments: [
    "Demand for ⟦X900⟧ chips outpaced supply.",
    "It replaces the ⟦Kestrel⟧ architecture, and ⟦Kestrel⟧ hardware is cheap.",
    "Billions of users across ⟦Glimt⟧, ⟦Tavla⟧, ⟦PingWell⟧, and ⟦Halden AI⟧ will notice.",
    "It has users across ⟦Wave⟧, ⟦Mirror⟧, and ⟦Bridge⟧, and a wave of others.",
    "The airline ordered the ⟦ZR320neo⟧ in 2020.",
    "They run ⟦Ada Thorpe⟧-class hardware on the ⟦Ada Thorpe⟧ platform.",
  ])
  func `products stand where they are marked`(_ marked: String) {
    let expected = MarkedText(marked)
    #expect(RecognizedArticle(expected.text).spans(of: .product) == expected.spans)
  }

  @Test(arguments: [
    "Thousands watched the ⟦Velden Cup⟧ on Sunday.",
    "She spoke at the ⟦Northern Grid Summit⟧ in March.",
  ])
  func `events stand where they are marked`(_ marked: String) {
    let expected = MarkedText(marked)
    #expect(RecognizedArticle(expected.text).spans(of: .event) == expected.spans)
  }

  @Test(arguments: [
    "However, the AI market needs GPUs and CPU time. Under pressure, CapEx rose in Q3.",
    "On Monday, April 6, 2026, the CEO and the American press met. Major companies grew.",
    "Commodity prices fell 12% to $40 MW in USD terms. Generic IT is cheap.",
    "The company held an IPO. An LLM is a model. The Company and the Board agreed.",
    "Section 508 and Table 2 apply. Understanding this takes time.",
  ])
  func `common words with capitals are no names`(_ text: String) {
    #expect(RecognizedArticle(text).names == [])
  }
}
