public import ArgumentParser
public import Crossfoot

// Words of the library that are values of arguments.

extension InputFormat: ExpressibleByArgument {}
extension RecordFormat: ExpressibleByArgument {}
extension TemporalConvention: ExpressibleByArgument {}
extension SchemaFile: ExpressibleByArgument {}
