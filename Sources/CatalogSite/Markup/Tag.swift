/// The HTML and SVG elements that the pages use.
enum Tag: String, Sendable {
  case html, head, body, meta, title, link, script
  case header, nav, main, aside, footer, section, div, span, p, h1, h2, h3, a, code, pre, time
  case ul, ol, li, table, thead, tbody, tr, th, td, figure, figcaption, details, summary
  case form, label, input, select, option, datalist, button, output, wbr
  case svg, rect, text

  /// An element with these attributes around `content`.
  func callAsFunction(_ attributes: Attribute..., @MarkupBuilder content: () -> Markup = { Markup() }) -> Markup {
    Markup(self, attributes, content())
  }

  /// Whether the element is void: it has no content and no end tag.
  var isVoid: Bool {
    switch self {
    case .meta, .link, .input, .wbr: true
    default: false
    }
  }

  /// Whether a line break follows the element, so that a page can be compared line by line.
  var isBlock: Bool {
    switch self {
    case .span, .a, .wbr, .code, .time, .output, .script, .rect, .text: false
    default: true
    }
  }
}
