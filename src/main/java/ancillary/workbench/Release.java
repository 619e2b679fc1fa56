package ancillary.workbench;

import picocli.CommandLine.IVersionProvider;

/** What `--version` prints: the version the jar was built as. */
final class Release implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Release.class.getPackage().getImplementationVersion();
        return new String[] {"ancillary " + (version == null ? "(not packaged)" : version)};
    }
}
