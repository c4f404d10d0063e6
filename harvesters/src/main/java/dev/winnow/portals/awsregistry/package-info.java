/**
 * Harvests the Registry of Open Data on AWS, or any registry kept as a folder of such YAML files.
 * Start reading at {@link dev.winnow.portals.awsregistry.AwsRegistryHarvester}.
 */
@NullMarked
package dev.winnow.portals.awsregistry;

import org.jspecify.annotations.NullMarked;
