import { expect, test } from "./door.ts";

test("the library opens ready to be typed into, and no key of a launch stands in the address", {
  tag: "@door",
}, async ({ app }) => {
  await expect(app.getByRole("searchbox", { name: "Search" })).toBeFocused();
  await expect(app.getByRole("status").filter({ hasText: "14 cases" })).toBeVisible();
  expect(app.url()).not.toContain("token");
});
