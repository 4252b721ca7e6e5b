import Files
import ModelBindings
import ModelCatalog

/// The page of one endpoint: fields, response, sources and requests to copy.
struct EndpointPage {
  let site: CatalogSite
  let endpoint: Endpoint
  /// The endpoint's index in the catalog.
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

  var file: OutputFile {
    page.file {
      EndpointHeading(site: site, endpoint: endpoint, page: page).markup
      Tag.div(.class("columns")) {
        Tag.div(.class("reference")) {
          parameters
          fields
          response
          SourceList(sources: endpoint.sources).markup
        }
        RequestColumn(site: site, endpoint: endpoint, provider: provider).markup
      }
      neighbours
    }
  }

  @MarkupBuilder private var parameters: Markup {
    if !endpoint.parameters.isEmpty {
      Tag.section {
        Tag.h2 { "Parameters" }
        Tag.ol(.class("fields")) {
          for parameter in endpoint.parameters {
            FieldEntry(
              key: parameter.name, schema: parameter.schema, isRequired: parameter.isRequired, accepts: [],
              prefix: "parameter-", note: "In the \(parameter.location.rawValue)."
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
          Tag.p {
            endpoint.input?.additionalProperties == true
              ? "The documentation lists no fields and allows any." : "The documentation lists no fields."
          }
        }
        if endpoint.input?.additionalProperties == false {
          Tag.p(.class("note")) { "The documentation allows no other fields." }
        }
        common
      }
    }
  }

  /// The provider's common fields, which every model takes.
  @MarkupBuilder private var common: Markup {
    let own = Set(endpoint.input?.properties.map(\.key) ?? [])
    let fields = provider?.common.filter { !own.contains($0.key) } ?? []
    if endpoint.role == .model, !fields.isEmpty {
      Tag.ol(.class("fields common")) {
        for field in fields {
          FieldEntry(
            key: field.key, schema: field.schema, isRequired: false, accepts: provider?.accepts ?? [],
            note: "Taken by every model."
          ).markup
        }
      }
    }
  }

  @MarkupBuilder private var response: Markup {
    if let response = endpoint.response {
      Tag.section {
        Tag.h2 { "Response" }
        FieldList(schema: response, accepts: [], prefix: "response-", isInput: false).markup
      }
    } else if endpoint.role == .model, let provider,
      let submission = site.catalog.endpoints.first(where: {
        $0.provider == provider.id && $0.isSubmission(of: provider)
      })
    {
      Tag.section {
        Tag.h2 { "Response" }
        Tag.p {
          "The same response for every model: see "
          Tag.a(.href(page.link(submission.pagePath, fragment: nil))) { submission.name }
          "."
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
