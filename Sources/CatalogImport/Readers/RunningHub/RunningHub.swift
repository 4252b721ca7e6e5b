import ModelBindings
import ModelCatalog

/// The provider of the readers in this folder.
enum RunningHub {
  /// The entry of `providers.json` for catalogs that lack it.
  static let provider = Provider(
    id: "runninghub", title: "RunningHub", module: "RunningHub", prefix: "/openapi/v2/",
    servers: ["https://www.runninghub.ai", "https://www.runninghub.cn"],
    environment: ["RH_API_KEY", "RUNNINGHUB_API_KEY"], accepts: [.url, .dataURI, .fileName], common: [webhook],
    documents: ProviderDocuments(mediaByKey: true, modelSections: ["model", "模型"]))

  private static var webhook: Schema.Property {
    var schema = Schema(type: .string)
    schema.description = "Called with a TASK_END event when the task ends."
    schema.evidence = EvidenceMap(all: .client)
    return Schema.Property(key: "webhookUrl", schema: schema)
  }
}
