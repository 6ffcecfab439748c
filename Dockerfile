# Built by `docker build -t holub .`; scripts/prove-image.ts holds it to what docs/containers.md says of it.
FROM node:24-bookworm-slim AS build
WORKDIR /holub
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund
COPY . .
# Nothing that only a compiler or a debugger reads goes along.
RUN npm run build \
 && npm prune --omit=dev --no-audit --no-fund \
 && find dist node_modules -name '*.map' -delete -o -name '*.d.*ts' -delete -o -name '*.d.ts' -delete \
 && chmod +x dist/cli.cjs

# Of Node only the program: no npm, no yarn, no headers.
FROM debian:bookworm-slim
COPY --from=build /usr/local/bin/node /usr/local/bin/node
# What a new volume gets is what stands here: its folder belongs to the user that writes into it.
RUN node --version \
 && useradd --uid 1000 --user-group --no-create-home --home-dir /data holub \
 && install -d -o holub -g holub /data /trust \
 && ln -s /holub/dist/cli.cjs /usr/local/bin/holub
WORKDIR /holub
COPY --from=build /holub/package.json ./
COPY --from=build /holub/node_modules ./node_modules
COPY --from=build /holub/dist ./dist
COPY --from=build /holub/specs ./specs
COPY --from=build /holub/scenarios ./scenarios
ENV NODE_ENV=production HOLUB_HOST=0.0.0.0 HOLUB_DATA=/data
# By number: Kubernetes' runAsNonRoot cannot tell who a name is.
USER 1000:1000
VOLUME /data
EXPOSE 8380
HEALTHCHECK --interval=5s --timeout=3s --start-period=10s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.HOLUB_PORT ?? 8380}/__admin/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["holub"]
CMD ["start"]
