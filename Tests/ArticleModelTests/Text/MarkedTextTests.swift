import ArticleModel
import CrossfootTestSupport
import Testing

@Suite("MarkedText")
struct MarkedTextTests {
  @Test("Marks are taken out and their places counted in bytes")
  func places() {
    let marked = MarkedText("€⟦5⟧ and ⟦⟦7⟧ tons⟧")
    #expect(marked.text == "€5 and 7 tons")
    #expect(
      marked.spans == [
        TextSpan(start: 3, end: 4), TextSpan(start: 9, end: 15), TextSpan(start: 9, end: 10),
      ])
  }

  @Test("A combining mark behind a mark hides neither")
  func combiningMarks() {
    let marked = MarkedText("x ⟦\u{301}5\u{301}⟧\u{FE0F}")
    #expect(marked.spans == [TextSpan(start: 2, end: 7)])
    #expect(marked.bytes.count == 10)
  }

  @Test("Text without marks has no places")
  func plain() {
    #expect(MarkedText("nothing").spans.isEmpty)
    #expect(MarkedText("⟧ ⟦").spans.isEmpty)
  }
}
