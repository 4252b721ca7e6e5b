import ModelBindings
import ModelCatalog

/// The entry of one field: key, type, limits, options and inner fields.
struct FieldEntry {
  let key: String
  let schema: Schema
  let isRequired: Bool
  /// The forms of media that the provider takes.
  let accepts: [MediaRules.Form]
  /// The beginning of the entry's anchor; the key follows it.
  var prefix = "field-"
  /// A further sentence about the field.
  var note: String?
  /// Whether the list already says the evidence for all its fields, so that the entry does not repeat it.
  var isEvidenceTold = false

  /// The number of options above which the page folds the list.
  private static let mostOptions = 24

  private var anchor: String { prefix + key }

  var markup: Markup {
    Tag.li(.class("field"), .id(anchor)) {
      Tag.div(.class("term")) {
        Tag.a(.class("key"), .href(Link(fragment: anchor))) { Tag.code { Self.breakable(key) } }
        Tag.span(.class("type")) { TypeWords.text(schema) }
        if isRequired { Tag.span(.class("required")) { "required" } }
      }
      Tag.div(.class("rules")) {
        if let message = schema.deprecated {
          Tag.p(.class("deprecated")) { message.isEmpty ? "Deprecated." : "Deprecated: \(message)" }
        }
        if let description = schema.description { Tag.p { description } }
        limits
        options(schema)
        if let items = schema.items { options(items) }
        names
        if !isEvidenceTold, let words = EvidenceWords.sentence(schema.evidence) { Tag.p(.class("evidence")) { words } }
        if let note { Tag.p(.class("note")) { note } }
        members
      }
    }
  }

  /// Limits, forms of media and the default, in sentences.
  @MarkupBuilder private var limits: Markup {
    let words = FieldLimits.words(of: schema)
    let each = schema.items.map(FieldLimits.words) ?? []
    if !words.isEmpty { Tag.p { Wording.code(Wording.capitalised(words.joined(separator: ", ")) + ".") } }
    if !each.isEmpty { Tag.p { Wording.code("Each: \(each.joined(separator: ", ")).") } }
    if let media = schema.media ?? schema.items?.media {
      Tag.p(.class("forms")) { "As \(TypeWords.list((media.accepts ?? accepts).map(\.words), "or"))." }
    }
    if let value = schema.defaultValue, value != .null, schema.enumeration?.contains(value) != true {
      Tag.p {
        "Default "
        Tag.code { Wording.value(value) }
        "."
      }
    }
  }

  @MarkupBuilder private func options(_ schema: Schema) -> Markup {
    if let options = schema.enumeration {
      let list = Tag.ul(.class("options"), .aria("label", "Options")) {
        for (index, option) in options.enumerated() {
          Tag.li(.class(option == schema.defaultValue ? "usual" : "option")) {
            Tag.code { Wording.value(option) }
            if let labels = schema.labels, labels.count == options.count {
              Tag.span(.class("label")) { labels[index] }
            }
            if option == schema.defaultValue { Tag.span(.class("label")) { "default" } }
          }
        }
      }
      if options.count > Self.mostOptions {
        Tag.details {
          Tag.summary { "\(options.count) options" }
          list
        }
      } else {
        list
      }
    }
  }

  /// The node and input that a node key names, and the alias.
  @MarkupBuilder private var names: Markup {
    if let node = NodeKey(key) {
      Tag.p(.class("names")) {
        "Node \(node.node), input "
        Tag.code { node.input }
        if let alias = schema.alias {
          "; also sent as "
          Tag.code { alias }
        }
        "."
      }
    } else if let alias = schema.alias {
      Tag.p(.class("names")) {
        "Also sent as "
        Tag.code { alias }
        "."
      }
    }
  }

  /// The fields inside an object or a list of objects.
  @MarkupBuilder private var members: Markup {
    let inner = schema.properties.isEmpty ? schema.items : schema
    if let inner, !inner.properties.isEmpty {
      FieldList(schema: inner, accepts: accepts, prefix: anchor + ".").markup
    }
  }

  /// The key with possible line breaks behind its underscores.
  private static func breakable(_ key: String) -> Markup {
    var markup = Markup()
    for (index, part) in key.split(separator: "_", omittingEmptySubsequences: false).enumerated() {
      if index > 0 {
        markup.append(Markup("_"))
        markup.append(Tag.wbr())
      }
      markup.append(Markup(String(part)))
    }
    return markup
  }
}

extension MediaRules.Form {
  /// The form in words, with an article.
  var words: String {
    switch self {
    case .url: "a URL"
    case .dataURI: "a data URI"
    case .fileName: "the name of an uploaded file"
    }
  }
}
