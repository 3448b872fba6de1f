package org.teamaround.database;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** Stands in the way of every look-up of a host name in the tests and writes it down; the look-up itself goes on as ever. */
public final class NamesLookedUp extends InetAddressResolverProvider {
    private static final List<String> NAMES = new CopyOnWriteArrayList<>();

    /** So far, in this run of the tests. */
    static List<String> soFar() {
        return List.copyOf(NAMES);
    }

    @Override
    public InetAddressResolver get(Configuration configuration) {
        InetAddressResolver usual = configuration.builtinResolver();
        return new InetAddressResolver() {
            @Override
            public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) throws UnknownHostException {
                NAMES.add(host);
                if (host.endsWith(".invalid")) throw new UnknownHostException(host);
                return usual.lookupByName(host, policy);
            }

            @Override
            public String lookupByAddress(byte[] address) throws UnknownHostException {
                return usual.lookupByAddress(address);
            }
        };
    }

    @Override
    public String name() {
        return "names looked up";
    }
}
