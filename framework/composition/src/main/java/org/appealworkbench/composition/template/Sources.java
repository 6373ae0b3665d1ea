package org.appealworkbench.composition.template;

import java.io.Reader;
import java.io.StringReader;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;
import org.apache.velocity.util.ExtProperties;

/** Hands Velocity the sources of one type's templates, and no file of anybody's. */
final class Sources extends ResourceLoader {

    private final Map<String, String> byName = new ConcurrentHashMap<>();

    void put(String name, String source) {
        byName.put(name, source);
    }

    @Override
    public void init(ExtProperties configuration) {}

    @Override
    public Reader getResourceReader(String name, String encoding) {
        String source = byName.get(name);
        if (source == null) {
            throw new ResourceNotFoundException("no template '" + name + "'");
        }
        return new StringReader(source);
    }

    @Override
    public boolean isSourceModified(Resource resource) {
        return false;
    }

    @Override
    public long getLastModified(Resource resource) {
        return 0;
    }
}
