FROM node:24-slim AS build
WORKDIR /holub
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev && mkdir -p specs scenarios

FROM node:24-slim
WORKDIR /holub
ENV NODE_ENV=production
COPY --from=build /holub/package.json ./
COPY --from=build /holub/node_modules ./node_modules
COPY --from=build /holub/dist ./dist
COPY --from=build /holub/specs ./specs
COPY --from=build /holub/scenarios ./scenarios
USER node
EXPOSE 8380
HEALTHCHECK --interval=10s --timeout=3s --start-period=5s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:8380/__admin/health').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "dist/cli.js"]
CMD ["start", "--host", "0.0.0.0"]
