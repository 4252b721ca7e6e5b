import ModelCatalog

/// An endpoint's name as a heading for people: `wan-ai/wan-2-2/image-to-video` is `Wan 2.2 image to video`.
struct EndpointTitle {
  let text: String

  init(_ endpoint: Endpoint) {
    let name = endpoint.name.allSatisfy(\.isWhitespace) ? endpoint.id : endpoint.name
    let segments = name.split(separator: "/")
    // The first of three segments is the maker of the model, whom the model's own name mostly repeats.
    let product = segments.count > 2 ? 1 : 0
    let words = segments.dropFirst(product).enumerated().map { index, segment in
      Self.words(String(segment), isProduct: index == 0)
    }
    let title = PlainText.clean(words.filter { !$0.isEmpty }.joined(separator: " "))
    text = title.isEmpty ? PlainText.clean(endpoint.id) : title
  }

  private static func words(_ segment: String, isProduct: Bool) -> String {
    Word.split(segment).reduce(into: "") { text, word in
      let cased = isProduct ? WordCase.inType(word.text) : WordCase.inTitle(word.text)
      text += (text.isEmpty ? "" : word.continuesVersion ? "." : " ") + cased
    }
  }
}
