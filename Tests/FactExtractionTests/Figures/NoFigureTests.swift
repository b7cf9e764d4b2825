import Testing

/// Numbers that name, number or address something.
@Suite("What is no figure")
struct NoFigureTests {
  @Test(
    "Names, codes and numbered things",
    arguments: [
      "The H100 and the A10G chips", "It runs GPT-5 well", "The S&P 500 fell", "A COVID-19 ward",
      "A Falcon 9 rocket and an iPhone 11 Pro", "Take No. 5 here", "Under Article 5 of it",
      "See Section 301 there", "On Highway 101 west", "In Room 101 there", "Flight 370 left",
      "Fly an F-16 jet", "a 5G network and 4G phones", "The scp173m file", "shot in 1080p there",
      "It's a G20 affair", "the 49ers won", "a 3D printer", "an MP3 file", "the B2B market",
      "a post-9/11 law", "open 24/7 here", "version 2.0.1 and v2.1", "at 192.168.100.200 it",
      "build 1.2.3.4 of it", "as in [12] and [3, 4]", "see #5 there", "an id of abc_123_x",
      "the Boeing 737 flew", "in Formula 1 racing", "built for Jekyll 3.0 from it",
      "at 1800 F St. NW there", "at 50 United Nations Plaza", "part two of it", "on day 1 it",
      "I joined 18F there", "Prescott (4) celebrates it", "call f(100) here",
      "1. First\n2. Second\n## 3) Third",
    ])
  func names(_ text: String) { FigureSample.expect(text, []) }

  @Test(
    "Addresses and phone numbers",
    arguments: [
      "see https://example.com/2024/05/12-foo?id=77&p=5 for it", "at www.site5.com/12 you",
      "write to user5@host7.com or 5user@x.org there", "call 555-123-4567 here",
      "call +1 (555) 123-4567 here", "call 1-800-555-0199 here", "Tel: 000 111 82-2100",
      "call (555) 123-4567 here",
    ])
  func addresses(_ text: String) { FigureSample.expect(text, []) }

  @Test(
    "Words that only look like numbers or dates",
    arguments: [
      "It is one of the best", "No one knows this one", "one another, one by one",
      "This may take longer than expected", "They march on", "a multi-billion-dollar deal",
      "a one-off and a two-way street", "They sat and won", "half an idea", "the third party",
      "First, we go", "one of the first to go", "at first it was",
      "the First Lady",
      "a third", "the Second World War", "a real-time chart", "a grand plan", "a bit of it",
      "a degree in law", "test scores of pupils", "elected twice there", "a double room",
      "the ISO 9001 standard", "bill S. 25 there", "Boeing's 737 Max jet", "the early 80s there",
      "people near Three Mile Island were told nothing",
      "leaders from the Group of Seven have come there", "what Memorandum 99-18 says",
      "scored twice as United won", "``It is Job One'' he said",
      "a meter maid", "Millions", "in thousands", "not worth a penny", "a dollar store",
    ])
  func words(_ text: String) { FigureSample.expect(text, []) }
}
