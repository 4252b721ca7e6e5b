import ModelCatalog

/// The list of the documents that describe an endpoint.
struct SourceList {
  let sources: [Source]

  var markup: Markup {
    Tag.section(.class("sources")) {
      Tag.h2 { "Sources" }
      Tag.ul {
        for source in sources {
          Tag.li {
            source.kind.words
            if let day = source.revised {
              " of "
              Tag.time(.datetime(day)) { day }
            }
            if source.evidence != .documented { ", \(source.evidence.words)" }
            if let address = source.url {
              ": "
              if let link = Link(web: address) { Tag.a(.href(link), .rel("noreferrer")) { address } } else { address }
            }
          }
        }
      }
    }
  }
}

extension Source.Kind {
  /// The kind in words.
  fileprivate var words: String {
    switch self {
    case .openapi: "OpenAPI document"
    case .page: "Documentation page"
    case .registry: "Model registry"
    case .catalog: "Response of the catalog request"
    case .note: "Note"
    }
  }
}

extension Evidence {
  /// The evidence in words.
  var words: String {
    switch self {
    case .documented: "documented"
    case .client: "known from client code, not from documentation"
    case .inferred: "inferred, not stated by the documentation"
    }
  }
}
