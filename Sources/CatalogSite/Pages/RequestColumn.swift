import ModelBindings
import ModelCatalog

/// The column of texts that a reader can copy: bodies, a curl command, the Swift type.
struct RequestColumn {
  let site: CatalogSite
  let endpoint: Endpoint
  let provider: Provider?

  var markup: Markup {
    Tag.aside(.aria("label", "To copy")) {
      bodies
      Self.listing("curl", site.curl(endpoint, provider))
      if let listing = site.listings[endpoint.qualifiedID] {
        if let call = listing.call { Self.listing("Swift", call) }
        Self.listing("The generated type", listing.declaration)
      }
    }
  }

  @MarkupBuilder private var bodies: Markup {
    let hasBody = endpoint.body == .json && endpoint.input?.properties.isEmpty == false
    let minimal = hasBody ? endpoint.example(.minimal, provider: provider) : nil
    let typical = hasBody ? endpoint.example(.typical, provider: provider) : nil
    if let minimal { Self.listing(typical == minimal ? "Body" : "Body, required fields", Self.text(minimal)) }
    if let typical, typical != minimal { Self.listing("Body, every field", Self.text(typical)) }
    if let minimal, let input = endpoint.input, let aliased = input.aliased(minimal), aliased != minimal {
      Self.listing("Body, by alias", Self.text(aliased))
    }
  }

  private static func text(_ value: JSONValue) -> String {
    String(decoding: CanonicalText.bytes(of: value), as: UTF8.self)
  }

  /// A text with its title. The script adds a button that copies the text.
  private static func listing(_ title: String, _ text: String) -> Markup {
    Tag.figure(.class("listing")) {
      Tag.figcaption { title }
      Tag.pre(.tabindex(0)) { Tag.code { text } }
    }
  }
}
