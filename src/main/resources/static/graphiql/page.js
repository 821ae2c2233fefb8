// Starts GraphiQL. ?operation=NAME opens a document of graphql/operations, &variables=JSON fills in its variables.
"use strict";

(function () {
  const root = document.getElementById("graphiql");
  const message = document.getElementById("message");
  const asked = new URLSearchParams(window.location.search);
  const operation = asked.get("operation");
  const variables = asked.get("variables");

  function ask(request) {
    return fetch(root.dataset.endpoint, {
      method: "POST",
      headers: {
        "Accept": "application/graphql-response+json, application/json",
        "Content-Type": "application/json"
      },
      body: JSON.stringify(request)
    }).then(function (response) { return response.json(); });
  }

  function open(query) {
    ReactDOM.createRoot(root).render(React.createElement(GraphiQL, {
      fetcher: ask,
      query: query,
      variables: query && variables ? variables : undefined,
      isHeadersEditorEnabled: false,
      defaultQuery: "# " + root.dataset.hint + "\n"
    }));
  }

  function withoutOperation(text) {
    message.textContent = text;
    open(undefined);
  }

  if (!operation) {
    open(undefined);
    return;
  }
  const choice = document.getElementById("operation");
  if (choice) {
    choice.value = operation;
  }
  fetch(root.dataset.operations + "/" + encodeURIComponent(operation), { headers: { "Accept": "text/plain" } })
    .then(function (response) {
      if (response.ok) {
        return response.text().then(open);
      }
      withoutOperation(root.dataset.unknown + " “" + operation + "”.");
    })
    .catch(function () { withoutOperation(root.dataset.failed); });
})();
