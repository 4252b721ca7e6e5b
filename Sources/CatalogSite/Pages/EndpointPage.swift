import ModelBindings
import ModelCatalog

/// Everything that is known of one endpoint.
struct EndpointPage {
  let site: CatalogSite
  let endpoint: Endpoint
  /// Its place among the endpoints.
  let index: Int
  private let page: Page
  private let provider: Provider?

  init(site: CatalogSite, endpoint: Endpoint, index: Int) {
    self.site = site
    self.endpoint = endpoint
    self.index = index
    provider = site.provider(of: endpoint)
    page = Page(
      path: endpoint.pagePath, title: "\(endpoint.name) · \(site.title(of: endpoint.provider))",
      hasChanges: site.history != nil, kind: "endpoint")
  }

  var file: EmittedFile {
    page.file {
      breadcrumb
      heading
      Tag.div(.class("columns")) {
        Tag.div(.class("reference")) {
          parameters
          fields
          answer
          sources
        }
        RequestColumn(site: site, endpoint: endpoint, provider: provider).markup
      }
      neighbours
    }
  }

  private var breadcrumb: Markup {
    Tag.nav(.class("breadcrumb"), .aria("label", "Where it stands")) {
      Tag.ol {
        Tag.li { indexLink(site.title(of: endpoint.provider), [("provider", endpoint.provider)]) }
        for group in endpoint.group {
          Tag.li { indexLink(group, [("provider", endpoint.provider), ("group", group)]) }
        }
      }
    }
  }

  /// A link to the index as these filters leave it.
  private func indexLink(_ words: String, _ filters: [(String, String)]) -> Markup {
    Tag.a(.href(page.link(Page.Section.index.rawValue, fragment: IndexFilter.fragment(filters)))) { words }
  }

  @MarkupBuilder private var heading: Markup {
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
      Tag.p(.class("names")) { "Also called \(Wording.list(endpoint.aliases))." }
    }
    if let message = endpoint.deprecated {
      Tag.p(.class("notice")) { message.isEmpty ? "Deprecated." : "Deprecated: \(message)" }
    }
    if let day = endpoint.removed { Tag.p(.class("notice")) { "Not documented any more since \(day)." } }
    if !endpoint.isComplete {
      Tag.p(.class("notice")) { "Incomplete: there are fields that no source tells." }
    }
  }

  private var facts: [String] {
    let fields = endpoint.input?.properties.count ?? 0
    let required = endpoint.input?.required.count ?? 0
    return [
      endpoint.role == .service ? "operation around the models" : endpoint.output.map { "makes \($0)" },
      endpoint.parameters.isEmpty ? nil : Wording.count(endpoint.parameters.count, "parameter"),
      fields == 0 ? nil : Wording.count(fields, "field") + (required == 0 ? "" : ", \(required) required"),
      endpoint.body == .multipart ? "sent as multipart/form-data" : nil,
    ].compactMap(\.self)
  }

  @MarkupBuilder private var parameters: Markup {
    if !endpoint.parameters.isEmpty {
      Tag.section {
        Tag.h2 { "Parameters" }
        Tag.ol(.class("fields")) {
          for parameter in endpoint.parameters {
            FieldEntry(
              key: parameter.name, schema: parameter.schema, isRequired: parameter.isRequired, accepts: [],
              prefix: "parameter-", remark: "In the \(parameter.location.rawValue)."
            ).markup
          }
        }
      }
    }
  }

  @MarkupBuilder private var fields: Markup {
    if endpoint.body != .none {
      Tag.section {
        Tag.h2 { "Fields" }
        if let input = endpoint.input, !input.properties.isEmpty {
          FieldList(schema: input, accepts: provider?.accepts ?? []).markup
        } else {
          Tag.p { endpoint.role == .model ? "No field is known." : "The body is what the model takes." }
        }
        if endpoint.input?.additionalProperties == false {
          Tag.p(.class("remark")) { "The documentation allows no other fields." }
        }
        common
      }
    }
  }

  /// What every model of the provider takes.
  @MarkupBuilder private var common: Markup {
    let own = Set(endpoint.input?.properties.map(\.key) ?? [])
    let fields = provider?.common.filter { !own.contains($0.key) } ?? []
    if endpoint.role == .model, !fields.isEmpty {
      Tag.ol(.class("fields common")) {
        for field in fields {
          FieldEntry(
            key: field.key, schema: field.schema, isRequired: false, accepts: provider?.accepts ?? [],
            remark: "Taken by every model."
          ).markup
        }
      }
    }
  }

  @MarkupBuilder private var answer: Markup {
    if let response = endpoint.response {
      Tag.section {
        Tag.h2 { "Answer" }
        FieldList(schema: response, accepts: [], prefix: "answer-", isInput: false).markup
      }
    } else if endpoint.role == .model, let provider,
      let submission = site.catalog.endpoints.first(where: {
        $0.provider == provider.id && $0.isSubmission(of: provider)
      })
    {
      Tag.section {
        Tag.h2 { "Answer" }
        Tag.p {
          "As every model answers: see "
          Tag.a(.href(page.link(submission.pagePath, fragment: nil))) { submission.name }
          "."
        }
      }
    }
  }

  private var sources: Markup {
    Tag.section(.class("sources")) {
      Tag.h2 { "Sources" }
      Tag.ul {
        for source in endpoint.sources {
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

  private var neighbours: Markup {
    Tag.nav(.class("neighbours"), .aria("label", "Neighbours")) {
      if index > 0 { neighbour(site.catalog.endpoints[index - 1], "prev", "Before") }
      if index + 1 < site.catalog.endpoints.count { neighbour(site.catalog.endpoints[index + 1], "next", "Next") }
    }
  }

  private func neighbour(_ other: Endpoint, _ rel: String, _ words: String) -> Markup {
    Tag.a(.class(rel), .rel(rel), .href(page.link(other.pagePath))) {
      Tag.span { words }
      Wording.breakable(other.name)
    }
  }
}

extension Source.Kind {
  /// The kind for people.
  fileprivate var words: String {
    switch self {
    case .openapi: "OpenAPI document"
    case .page: "Documentation page"
    case .registry: "Model registry"
    case .catalog: "Answer of the catalog request"
    case .note: "Note"
    }
  }
}

extension Evidence {
  /// The evidence for people.
  var words: String {
    switch self {
    case .documented: "documented"
    case .client: "known from client code, not from documentation"
    case .inferred: "inferred, not stated by the documentation"
    }
  }
}
