import ModelCatalog

/// The head of an endpoint's page: breadcrumb, name, path, numbers of fields and notices.
struct EndpointHeading {
  let site: CatalogSite
  let endpoint: Endpoint
  let page: Page

  @MarkupBuilder var markup: Markup {
    breadcrumb
    title
    notices
  }

  private var breadcrumb: Markup {
    Tag.nav(.class("breadcrumb"), .aria("label", "Breadcrumb")) {
      Tag.ol {
        Tag.li { indexLink(site.title(of: endpoint.provider), [("provider", endpoint.provider)]) }
        for group in endpoint.group {
          Tag.li { indexLink(group, [("provider", endpoint.provider), ("group", group)]) }
        }
      }
    }
  }

  /// A link to the index with these filters set.
  private func indexLink(_ words: String, _ filters: [(String, String)]) -> Markup {
    Tag.a(.href(page.link(Page.Section.index.rawValue, fragment: IndexFilter.fragment(filters)))) { words }
  }

  @MarkupBuilder private var title: Markup {
    Tag.h1 { Wording.breakable(endpoint.name) }
    Tag.p(.class("call")) {
      Tag.code {
        "\(endpoint.method) "
        Wording.breakable(endpoint.path)
      }
    }
    Tag.p(.class("facts")) { facts.joined(separator: " · ") }
    if let summary = endpoint.summary { Tag.p(.class("lead")) { summary } }
    if !endpoint.aliases.isEmpty {
      Tag.p(.class("names")) { "Also called \(TypeWords.list(endpoint.aliases))." }
    }
  }

  @MarkupBuilder private var notices: Markup {
    if let message = endpoint.deprecated {
      Tag.p(.class("notice")) { message.isEmpty ? "Deprecated." : "Deprecated: \(message)" }
    }
    if let day = endpoint.removed {
      Tag.p(.class("notice")) { "No longer documented" + (day.isEmpty ? "." : "; last on \(day).") }
    }
    if !endpoint.isComplete {
      Tag.p(.class("notice")) { "Incomplete: the documents do not list every field." }
    }
  }

  private var facts: [String] {
    let fields = endpoint.input?.properties.count ?? 0
    let required = endpoint.input?.required.count ?? 0
    return [
      endpoint.role == .service ? "operation around the models" : endpoint.output.map { "makes \($0)" },
      endpoint.parameters.isEmpty ? nil : endpoint.parameters.count.counted("parameter"),
      fields == 0 ? nil : fields.counted("field") + (required == 0 ? "" : ", \(required) required"),
      endpoint.body == .multipart ? "sent as multipart/form-data" : nil,
    ].compactMap(\.self)
  }
}
