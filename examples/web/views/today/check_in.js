import { html } from "htm/preact";
import { slowBurn } from "../../lib/backend.js";
import { change, useResource } from "../../lib/resource.js";
import { Icon } from "../../parts/icon.js";

/** What the companion says first, if anything. */
export function CheckIn() {
  const { data } = useResource("check_in", async () => (await slowBurn.GET("/chat/check-in")).data);
  const checkIn = data?.check_in;
  if (!checkIn) return null;
  const seen = () => {
    change("check_in", () => ({ check_in: null }));
    // Not told: it is shown once more, no harm done.
    slowBurn.POST("/chat/check-in/{id}/seen", { params: { path: { id: checkIn.id } } }).catch(
      () => {},
    );
  };
  return html`<aside class="card check-in" aria-label="From your companion"><p>${checkIn.text}</p>
    <button class="icon-button" aria-label="Seen" onClick=${seen}><${Icon} name="check" /></button></aside>`;
}
